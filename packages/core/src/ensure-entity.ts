import type { Ensured } from './ensured.js';
import { isIamError } from './errors/is-iam-error.js';

/** How an entity is brought to what it is to be. */
interface Ensuring<Entity> {
  find(): Promise<Entity | undefined>;
  create(): Promise<Entity>;
  /** Changes what differs, a call each, and gives what was changed; nothing is sent where nothing differs. */
  update(present: Entity): Promise<readonly unknown[]>;
  get(present: Entity): Promise<Entity>;
}

/** Creates an entity where there is none, also when somebody else does so at the same time, and else updates it. */
export async function ensureEntity<Entity>({ find, create, update, get }: Ensuring<Entity>): Promise<Ensured<Entity>> {
  let present = await find();
  if (present === undefined) {
    try {
      return Object.freeze({ record: await create(), outcome: 'created' });
    } catch (error) {
      if (!isIamError(error, 'EntityAlreadyExists', 'DuplicatePolicy')) throw error;
      present = await find();
      // Taken all the same: by a name that differs by case.
      if (present === undefined) throw error;
    }
  }
  const changed = await update(present);
  if (changed.length === 0) return Object.freeze({ record: present, outcome: 'unchanged' });
  return Object.freeze({ record: await get(present), outcome: 'updated' });
}
