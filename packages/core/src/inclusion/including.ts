type Intersection<Union> = (Union extends unknown ? (part: Union) => void : never) extends (whole: infer Whole) => void
  ? Whole
  : never;

/** A record of a list, with what was asked to be included. */
export type Including<Summary, Inclusions, Include extends keyof Inclusions> = Summary &
  Intersection<Inclusions[Include]>;
