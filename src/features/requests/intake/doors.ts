import { type DoorOpened, opensDoor } from "#platform/feature/door.ts";
import { citizenDoor } from "./citizen-door.ts";
import { openCitizenDoor } from "./open-citizen-door.ts";

export const doors: readonly DoorOpened[] = [opensDoor(citizenDoor, openCitizenDoor)];
