/** Operations that are refused, by what they are about. Nothing at run time reads it. */
interface Refusal {
  /** A sentence for docs/coverage.md. */
  readonly reason: string;
  readonly operations: readonly string[];
}

/** Why operations are refused, where there is more to say than that nothing emulates them yet. */
export const refusals: Readonly<Record<'iam' | 'organizations' | 'sts', readonly Refusal[]>> = {
  iam: [{ reason: 'On AWS a large language model writes the summary.', operations: ['GetHumanReadableSummary'] }],
  organizations: [
    {
      reason:
        'Accounts are not invited, as an invitation needs somebody who reads it, so that none receives a handshake.',
      operations: ['DeclineHandshake', 'InviteAccountToOrganization', 'ListHandshakesForAccount'],
    },
    {
      reason: 'Bills, and who is responsible for them, are outside of what policies are about.',
      operations: [
        'DescribeResponsibilityTransfer',
        'InviteOrganizationToTransferResponsibility',
        'ListInboundResponsibilityTransfers',
        'ListOutboundResponsibilityTransfers',
        'TerminateResponsibilityTransfer',
        'UpdateResponsibilityTransfer',
      ],
    },
    { reason: 'An emulator has one partition.', operations: ['CreateGovCloudAccount'] },
  ],
  sts: [
    {
      reason:
        'The libraries that check signed SAML responses have all let forged ones through lately: docs/decisions has the reasons.',
      operations: ['AssumeRoleWithSAML'],
    },
  ],
};
