import { type DoorOpened, opensDoor } from "#platform/feature/door.ts";
import { letterDoor } from "./letter-door.ts";
import { openLetterDoor } from "./open-letter-door.ts";

export const doors: readonly DoorOpened[] = [opensDoor(letterDoor, openLetterDoor)];
