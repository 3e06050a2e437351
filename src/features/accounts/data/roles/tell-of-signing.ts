import type { Transaction } from "#platform/db/queryable.ts";
import type { NoticeKind } from "#platform/notices/notice-kind.ts";
import { notify } from "#platform/notices/notify.ts";
import { nextStep, type SigningChain } from "#platform/signing/chain.ts";
import { holdersOf } from "./signer-of.ts";

/** What is told of something that goes round for signing. */
export interface SigningTold {
  readonly agencyId: number;
  /** Where in the office it is. */
  readonly path: string;
  /** What it is called, in the words of a message; nothing of a person outside of the office. */
  readonly title: string;
  /** What those who are next are to do: 审签. */
  readonly act: string;
  /** What follows once all have signed: 审签完毕，可以公布了. */
  readonly signed: string;
  readonly kinds: Readonly<Record<"toSign" | "returned" | "signed", NoticeKind>>;
}

/** Tells who is next what became of it: those who can sign, else its authors. */
export async function tellOfSigning(
  trx: Transaction,
  chain: SigningChain,
  { agencyId, path, title, act, signed, kinds }: SigningTold,
): Promise<void> {
  const step = nextStep(chain);
  if (step) {
    const holders = (await holdersOf(trx, step)).map((one) => one.id);
    const to = holders.filter((one) => !chain.authorIds.includes(one));
    const words = `${title}等您${act}（${step.name}）。`;
    await notify(trx, kinds.toSign, { to, agencyId, words, path });
    return;
  }
  const last = chain.signatures.at(-1);
  if (!last) return;
  const asked = { to: chain.authorIds, agencyId, path };
  if (chain.state === "returned") {
    const words = `${title}被${last.person.name}退回：${last.opinion}`;
    await notify(trx, kinds.returned, { ...asked, words });
  } else if (chain.state === "signed") {
    await notify(trx, kinds.signed, { ...asked, words: `${title}${signed}。` });
  }
}
