import type { Call } from './call.js';
import type { Clients } from './clients.js';
import { missing } from './errors/invalid-response.js';
import { iamList, type PageInput } from './iam-list.js';
import type { SdkCommand } from './sdk/structure.js';
import { type CallOptions, sendCommand } from './send.js';
import { fromSdkTags, type Tags, toSdkTagKeys, toSdkTags } from './tags.js';

/** A call about the tags of one entity. */
type TagCall = Call & CallOptions;

interface TagPage {
  readonly Tags?: { Key: string | undefined; Value: string | undefined }[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/** Reads all tags of an entity, by the operation that IAM has for its kind. */
export async function readTags(
  clients: Clients<'iam'>,
  { signal, ...call }: TagCall,
  command: (page: PageInput) => SdkCommand<TagPage>,
): Promise<Tags> {
  const tags = iamList(clients, { call, command, items: ({ Tags }) => Tags ?? missing(call, 'Tags'), signal });
  return fromSdkTags(await tags.toArray());
}

/** Adds tags to an entity, by the operation that IAM has for its kind. Without tags nothing is sent. */
export async function addTags(
  clients: Clients<'iam'>,
  { signal, ...call }: TagCall,
  tags: Tags,
  command: (tags: { Key: string; Value: string }[]) => SdkCommand<unknown>,
): Promise<void> {
  const Tags = toSdkTags(call, tags);
  if (Tags.length > 0) await sendCommand(clients, 'iam', command(Tags), { ...call, signal });
}

/** Removes tags from an entity, by the operation that IAM has for its kind. Without keys nothing is sent. */
export async function removeTags(
  clients: Clients<'iam'>,
  { signal, ...call }: TagCall,
  keys: readonly string[],
  command: (keys: string[]) => SdkCommand<unknown>,
): Promise<void> {
  const TagKeys = toSdkTagKeys(call, keys);
  if (TagKeys.length > 0) await sendCommand(clients, 'iam', command(TagKeys), { ...call, signal });
}
