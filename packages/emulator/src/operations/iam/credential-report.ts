import type { IamOperations } from '../../model/generated/iam-operations.js';
import { onlyRow } from '../../state/account.js';
import type { CredentialReport } from '../../state/jobs.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { credentialReportCsv } from './credential-report-csv.js';

/** How long a report takes to be made, and how long it is good for, in milliseconds. */
const duration = 1000;
const lifetime = 4 * 60 * 60 * 1000;

type Stage = 'complete' | 'expired' | 'inProgress';

function stageOf({ startedAt }: CredentialReport, now: number): Stage {
  const age = now - startedAt;
  if (age < duration) return 'inProgress';
  return age < duration + lifetime ? 'complete' : 'expired';
}

export const generateCredentialReport: HandlerOf<IamOperations, 'GenerateCredentialReport'> = (state) => {
  const report = state.account.credentialReport.get(onlyRow);
  switch (report ? stageOf(report, state.now) : 'expired') {
    case 'complete':
      return { State: 'COMPLETE' };
    case 'inProgress':
      return { State: 'INPROGRESS' };
    case 'expired':
      state.account.credentialReport.put({ startedAt: state.now, content: credentialReportCsv(state) });
      return { State: 'STARTED', Description: 'No report exists. Starting a new report generation task' };
  }
};

/** AWS sends these errors without a message; these say what it documents. */
export const getCredentialReport: HandlerOf<IamOperations, 'GetCredentialReport'> = (state) => {
  const report = finishedReport(state);
  return { Content: Buffer.from(report.content), ReportFormat: 'text/csv', GeneratedTime: report.startedAt + duration };
};

function finishedReport({ account, now }: OperationState): CredentialReport {
  const report = account.credentialReport.get(onlyRow);
  if (!report) {
    throw new ServiceError(
      'ReportNotPresent',
      'The credential report does not exist. To generate a credential report, use GenerateCredentialReport.',
    );
  }
  switch (stageOf(report, now)) {
    case 'complete':
      return report;
    case 'inProgress':
      throw new ServiceError('ReportInProgress', 'The credential report is still being generated.');
    case 'expired':
      throw new ServiceError(
        'ReportExpired',
        'The most recent credential report has expired. To generate a new credential report, use GenerateCredentialReport.',
      );
  }
}
