import { z } from "zod";
import type { RowValues } from "#platform/ledger/column.ts";
import type { RowChecked } from "#platform/ledger/kind.ts";
import type { CellProblem, Problem } from "#platform/ledger/problem.ts";
import { isAccountName, normalAccount } from "../domain/account-name.ts";
import { rolesRefused } from "../domain/roles.ts";
import { rolesIn } from "./role-cell.ts";
import { rowWords } from "./row-words.ts";

const mobile = /^[\d +()-]{5,30}$/;
const mail = z.email();
/** A mobile number has 11 digits; one more or less is a slip. */
const slip = /^1[3-9]\d+$/;
const control = /\p{Cc}/u;

function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  return mobile.test(text) && (digits.length === 11 || !slip.test(digits));
}

/** What speaks against a row of people by itself. */
export function checkPersonRow(values: RowValues): RowChecked {
  const account = normalAccount(values.account ?? "");
  const refused = rolesRefused(rolesIn(values.roles));
  const problems = [
    isAccountName(account) ? [] : told("account", rowWords.badAccount),
    control.test(values.name ?? "") ? told("name", rowWords.badName) : [],
    !values.mobile || isTelephone(values.mobile.normalize("NFKC"))
      ? []
      : told("mobile", rowWords.badMobile),
    !values.mail || mail.safeParse(values.mail).success ? [] : told("mail", rowWords.badMail),
    refused ? told("roles", rowWords.rolesTogether(refused)) : [],
  ].flat();
  return { problems, warnings: [] };

  function told(column: string, problem: CellProblem): readonly Problem[] {
    return [{ ...problem, column, value: values[column] ?? "" }];
  }
}
