import type { ListServices } from "../lists/list-services.ts";

export interface OpenDataServices extends ListServices {
  /** Under what terms the data may be used (许可说明); a common sentence unless told. */
  readonly licence?: string;
}

export const defaultLicence =
  "依法公开的政府信息，任何人都可以免费使用、转载和再加工；使用时请注明来源和下载时间，不得歪曲原意。";
