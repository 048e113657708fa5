/** What happened to the file of an emulator that goes on all the same. New codes may come. */
export type EmulatorWarning =
  | {
      /** An unfinished write, which nobody was told of as done, was found at the end of the file and cut off. */
      readonly code: 'TornTail';
      readonly message: string;
      /** Where it was cut, in bytes. */
      readonly position: number;
      /** How much was cut off. */
      readonly bytes: number;
    }
  | {
      /**
       * - `CompactionFailed`: the file goes on growing, and it is tried again when it has grown once more.
       * - `WriteFailed`: calls that change something fail; said of the first one alone.
       */
      readonly code: 'CompactionFailed' | 'WriteFailed';
      readonly message: string;
    };
