/** What the service models say of a value. References between shapes are resolved: a member holds the shape itself. */
export type Shape =
  | BlobShape
  | BooleanShape
  | IntegerShape
  | ListShape
  | MapShape
  | StringShape
  | StructureShape
  | TimestampShape;

interface Sized {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface StringShape extends Sized {
  readonly type: 'string';
  /** As AWS prints it. */
  readonly pattern: string | undefined;
  /** The pattern for the whole of a value, compiled when it is first needed. */
  readonly matches: (value: string) => boolean;
  readonly enum: readonly string[] | undefined;
  readonly sensitive: boolean;
}

export interface IntegerShape extends Sized {
  readonly type: 'integer';
}

interface BooleanShape {
  readonly type: 'boolean';
}

interface TimestampShape {
  readonly type: 'timestamp';
}

interface BlobShape {
  readonly type: 'blob';
  readonly sensitive: boolean;
}

export interface ListShape extends Sized {
  readonly type: 'list';
  readonly member: Shape;
}

export interface MapShape {
  readonly type: 'map';
  readonly key: StringShape;
  readonly value: Shape;
}

export interface Member {
  readonly name: string;
  /** The name in a validation error: the first letter in lower case. */
  readonly label: string;
  readonly required: boolean;
  readonly shape: Shape;
}

export interface StructureShape {
  readonly type: 'structure';
  readonly members: readonly Member[];
}
