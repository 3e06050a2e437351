import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "../db/queryable.ts";
import type { FileStore } from "../files/store/file-store.ts";
import type { Log } from "../log/log.ts";
import type { FieldCipher } from "../secrets/field-cipher.ts";

/**
 * A narrow way from pages of the public site to what its database role may not touch (门): persons, cases, files. A room names it and
 * what it can be asked; pages get that and neither the connection nor the keys behind it.
 */
export interface Door<Opened> {
  readonly name: string;
  /** Never there: it keeps apart doors that open to different things. */
  readonly opens?: (opened: Opened) => void;
}

/** What stands behind a door. */
export interface DoorServices {
  /** With the rights of the tables' owner. */
  readonly db: Queryable;
  readonly cipher: FieldCipher;
  readonly files: FileStore;
  /** The day in China. */
  readonly today: () => LocalDate;
  readonly log: Log;
}

/** A door and what it opens to. */
export interface DoorOpened {
  readonly to: string;
  readonly open: (services: DoorServices) => unknown;
}

/** What a page finds behind a door; `undefined` where the program has no keys, or writes the site as files. */
export type Doors = <Opened>(door: Door<Opened>) => Opened | undefined;

export function opensDoor<Opened>(
  { name }: Door<Opened>,
  open: (services: DoorServices) => Opened,
): DoorOpened {
  return { to: name, open };
}

/** All doors, each opened once. */
export function doorsOf(all: readonly DoorOpened[], services: DoorServices): Doors {
  const opened = new Map(all.map(({ to, open }) => [to, open(services)]));
  return <Opened>({ name }: Door<Opened>) => opened.get(name) as Opened | undefined;
}
