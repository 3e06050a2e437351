import { features } from "../../features.ts";
import { newSettingCommand } from "./setting-command.ts";

/** `tongming setting …`, of the settings that the rooms declare. */
export const setting = newSettingCommand(features.flatMap((room) => room.settings ?? []));
