import type { Command } from "#platform/command-line/command.ts";
import { figureList } from "./figure-list.ts";
import { figureValue } from "./figure-value.ts";

/** `tongming figure list` and `tongming figure KEY`. */
export const figure: Command = ([act = "", ...args], services) =>
  act === "list" ? figureList(args, services) : figureValue([act, ...args], services);
