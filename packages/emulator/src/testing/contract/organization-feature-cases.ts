import type { Before, Given, OperationCase } from './operation-case.js';
import { billing, failing, idOf, inside, list } from './organization-fixtures.js';

const handshake: Given = ['EnableAllFeatures'];
const handshakeId = (before: Before): object => ({ HandshakeId: idOf(before, 'EnableAllFeatures', 'Handshake') });
const noHandshake = { HandshakeId: 'h-00000000' };
const handshakeNotFound = failing('HandshakeNotFound');
const already = failing('HandshakeAlreadyInState');
const notOpen = failing('InvalidHandshakeTransition');
const accept: Given = ['AcceptHandshake', handshakeId];
const cancel: Given = ['CancelHandshake', handshakeId];
const invalidId = { code: 'InvalidInputException', input: { HandshakeId: 'x' } };

/** All features for an organization that was for billing alone. */
export const organizationFeatureCases: Readonly<Record<string, OperationCase>> = {
  EnableAllFeatures: inside({}, undefined, {
    given: billing,
    gives: { Handshake: { Action: 'ENABLE_ALL_FEATURES', State: 'OPEN' } },
    errors: [failing('HandshakeConstraintViolation')({}, { apart: 'afterGiven', given: [handshake] })],
  }),
  AcceptHandshake: inside(
    noHandshake,
    { HandshakeId: 'x' },
    {
      given: [...billing, handshake],
      input: handshakeId,
      gives: { Handshake: { Action: 'ENABLE_ALL_FEATURES', State: 'ACCEPTED' } },
      errors: [
        handshakeNotFound(noHandshake),
        already(handshakeId, { apart: 'afterGiven', given: [accept] }),
        notOpen(handshakeId, { apart: 'afterGiven', given: [cancel] }),
      ],
    },
  ),
  CancelHandshake: {
    given: [...billing, handshake],
    input: handshakeId,
    gives: { Handshake: { State: 'CANCELED' } },
    errors: [
      invalidId,
      handshakeNotFound(noHandshake),
      already(handshakeId, { apart: 'afterGiven', given: [cancel] }),
      notOpen(handshakeId, { apart: 'afterGiven', given: [accept] }),
    ],
  },
  DescribeHandshake: {
    given: [...billing, handshake],
    input: handshakeId,
    gives: { Handshake: { State: 'OPEN' } },
    errors: [invalidId, handshakeNotFound(noHandshake)],
  },
  ListHandshakesForOrganization: list('Handshakes', {
    given: [...billing, handshake, cancel],
    pages: { of: 'Handshakes', given: [handshake] },
  }),
};
