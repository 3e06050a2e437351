import { features } from "../../features.ts";
import { newLedgerCommand } from "./ledger-command.ts";

/** `tongming ledger …`, of the kinds that the rooms have. */
export const ledger = newLedgerCommand(features.flatMap((room) => room.ledgers ?? []));
