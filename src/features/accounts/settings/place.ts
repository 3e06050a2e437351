import { z } from "zod";
import type { SettingOf } from "#platform/settings/set-setting.ts";

/** Whose settings are asked for, as an address has it: `installation`, `region:330100`, `agency:12`. */
export const settingPlace = z
  .string()
  .regex(/^(installation|region:\d{6}|agency:[1-9]\d{0,8})$/)
  .transform((text): SettingOf => {
    const [of, place = ""] = text.split(":");
    if (of === "region") return { of, code: place };
    return of === "agency" ? { of, id: Number(place) } : { of: "installation" };
  });
