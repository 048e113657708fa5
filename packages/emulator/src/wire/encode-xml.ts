import type { OperationModel, ServiceModel } from '../model/service-model.js';
import type { Shape, StructureShape } from '../model/shape.js';
import { errorOnTheWire } from './common-errors.js';
import type { WireResponse } from './http.js';
import { printBlob, printTimestamp } from './scalars.js';
import type { ServiceError } from './service-error.js';
import type { Structure, Value } from './value.js';

/** The answer of a query-protocol operation. One without an output in the model answers its metadata alone. */
export function encodeXmlOutput(
  service: ServiceModel,
  operation: OperationModel,
  output: Structure,
  requestId: string,
): WireResponse {
  const { name } = operation;
  const result = operation.output ? `<${name}Result>${structureContent(operation.output, output)}</${name}Result>` : '';
  const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
  const body = `<${name}Response xmlns="${service.xmlNamespace}">${result}${metadata}</${name}Response>`;
  return { status: 200, headers: xmlHeaders(requestId), body };
}

export function encodeXmlError(service: ServiceModel, error: ServiceError, requestId: string): WireResponse {
  const { code, status } = errorOnTheWire(service, error);
  const members = Object.entries(error.members).map(([name, value]) => `<${name}>${escapeText(value)}</${name}>`);
  const content = `<Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code><Message>${escapeText(error.message)}</Message>`;
  const body = `<ErrorResponse xmlns="${service.xmlNamespace}"><Error>${content}${members.join('')}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  return { status, headers: xmlHeaders(requestId), body };
}

const xmlHeaders = (requestId: string): Record<string, string> => ({
  'content-type': 'text/xml',
  'x-amzn-requestid': requestId,
});

function structureContent(shape: StructureShape, structure: Structure): string {
  let content = '';
  for (const { name, shape: member } of shape.members) {
    const value = structure[name];
    if (value !== undefined) content += element(name, valueContent(member, value));
  }
  return content;
}

function valueContent(shape: Shape, value: Value): string {
  switch (shape.type) {
    case 'structure':
      return structureContent(shape, value as Structure);
    case 'list': {
      let content = '';
      for (const member of value as readonly Value[]) content += element('member', valueContent(shape.member, member));
      return content;
    }
    case 'map': {
      let content = '';
      for (const [key, member] of value as ReadonlyMap<string, Value>) {
        content += `<entry>${element('key', escapeText(key))}${element('value', valueContent(shape.value, member))}</entry>`;
      }
      return content;
    }
    case 'timestamp':
      return printTimestamp(value as number);
    case 'blob':
      return printBlob(value as Uint8Array);
    case 'string':
      return escapeText(value as string);
    case 'boolean':
    case 'integer':
      return String(value);
  }
}

const element = (name: string, content: string): string =>
  content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write most of them
const special = /[&<>\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\r', '&#xD;'],
]);

/** Text as XML content. A character that XML 1.0 cannot hold becomes U+FFFD. */
const escapeText = (text: string): string => text.replace(special, (character) => entities.get(character) ?? '\uFFFD');
