import type { Standing } from "../domain/standing.ts";

/** Where it stands now: held, or as it stood before where the very file was there. */
export interface UploadStored {
  readonly reportId: number;
  readonly agencyName: string;
  readonly year: number;
  readonly version: number;
  readonly isNew: boolean;
  readonly standing: Standing;
  /** It shows numbers of persons, or was not looked through to its end. */
  readonly isDoubtful: boolean;
  /** Its pages are pictures. */
  readonly isScan: boolean;
}
