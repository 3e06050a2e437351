import type { ItemContent, ToldItem as Told, ToldWithdrawal } from "#features/items/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { contentOf, type ToldItem } from "./items-of.ts";

interface Asked {
  /** The place of the agency among those of the county. */
  readonly ordinal: number;
  readonly steps: number;
  readonly today: LocalDate;
}

/** Items that are public: most as they were published, a few written anew since, and one here and there taken off again. */
export function publishedStages(items: readonly ToldItem[], asked: Asked): readonly Told[] {
  const old = items.filter(({ on }) => on < addDays(asked.today, -30)).toReversed();
  const [revised, revising, withdrawn] = old.filter((_, at) => at % 5 === asked.ordinal % 5);
  const [overturned, recalled] = old.filter(
    (item) => isPenalty(item) && item !== revised && item !== revising && item !== withdrawn,
  );
  return items.map((item) => {
    if (item === overturned) return { ...published(item, asked), ...toBeRecalled(asked) };
    if (item === recalled) return { ...published(item, asked), ...recalledSince(asked) };
    if (item === revised) return revisedSince(item, asked);
    if (item === revising) return { ...published(item, asked), ...beingRevised };
    if (item === withdrawn) return { ...published(item, asked), ...withdrawnSince(asked) };
    return published(item, asked);
  });
}

const beingRevised = { state: "writing", revisedBecause: "办理时限有调整，需要更新" } as const;

function published(item: ToldItem, { steps }: Asked): Told {
  const content = contentOf(item);
  const { on, formedOn } = item;
  return {
    state: "published",
    begunOn: formedOn,
    content,
    rounds: [{ content, on, signed: steps, isPublished: true }],
  };
}

/** What it said at first lacked its last paragraph. */
function revisedSince(item: ToldItem, asked: Asked): Told {
  const first = published(item, asked);
  const text = { type: "doc", content: [...item.text.slice(0, -1), supplement] } as const;
  const content: ItemContent = { ...first.content, text };
  const on = addDays(item.on, 12);
  return {
    ...first,
    content,
    rounds: [
      ...first.rounds,
      { content, on, signed: asked.steps, isPublished: true, because: "补充咨询途径" },
    ],
  };
}

const supplement = {
  type: "paragraph",
  content: [{ type: "text", text: "咨询途径：政务服务中心窗口，工作日上午9时至下午5时。" }],
} as const;

const withdrawals: readonly Omit<ToldWithdrawal, "on">[] = [
  { kind: "error", says: "发布内容有误，更正后另行公布", isApproved: true },
  { kind: "expired", says: "公示期满", isApproved: true },
  { kind: "replaced", says: "已由新的文件代替", isApproved: false },
  { kind: "privacy", says: "表格中含有个人信息", isApproved: true },
  { kind: "law", says: "依照新的规定不再公开", isApproved: true },
];

/** Every second agency took one off, or wants to. */
function withdrawnSince({ ordinal, today }: Asked): Pick<Told, "state" | "withdrawal"> {
  const withdrawal = withdrawals[(ordinal / 2) % withdrawals.length];
  if (!withdrawal) return { state: "published" };
  const on = addDays(today, -(ordinal % 9));
  return {
    state: withdrawal.isApproved ? "withdrawn" : "published",
    withdrawal: { ...withdrawal, on },
  };
}

function isPenalty({ title }: ToldItem): boolean {
  return title.startsWith("行政处罚决定书");
}

/** A penalty that was revoked and is still public: in some agencies its three working days are over. */
function toBeRecalled({ ordinal, today }: Asked): Pick<Told, "state" | "withdrawal"> {
  const overturnedOn = addDays(today, ordinal % 3 === 0 ? -9 : -1);
  const says = "行政复议决定撤销了这项处罚决定";
  const withdrawal = {
    kind: "penalty",
    says,
    overturnedOn,
    on: overturnedOn,
    isApproved: false,
  } as const;
  return { state: "published", withdrawal };
}

/** One that was changed, and went within its days. */
function recalledSince({ ordinal, today }: Asked): Pick<Told, "state" | "withdrawal"> {
  const overturnedOn = addDays(today, -20 - (ordinal % 7));
  const says = "处罚决定已依法变更，变更后的决定另行公开";
  const on = addDays(overturnedOn, 1);
  return {
    state: "withdrawn",
    withdrawal: { kind: "penalty", says, overturnedOn, on, isApproved: true },
  };
}
