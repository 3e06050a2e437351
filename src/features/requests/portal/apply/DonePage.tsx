import type { FoundAgency } from "#features/agencies/index.ts";
import { CodeCard } from "#ui/CodeCard.tsx";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { Submitted, Unhandled } from "../../intake/citizen-door.ts";
import { agencyCrumbs } from "../agency-crumbs.ts";
import { ReceiptForm } from "../follow/ReceiptForm.tsx";
import { followPath } from "../paths.ts";
import { UnhandledNote } from "../UnhandledNote.tsx";

interface DonePageProps {
  readonly agency: FoundAgency;
  readonly submitted: Submitted;
  readonly unhandled: Unhandled | undefined;
}

/** The request is in: its number, and the code that is shown here alone. */
export function DonePage({ agency, submitted, unhandled }: DonePageProps) {
  const { number, code, isAgain } = submitted;
  return (
    <Page title="申请已提交" breadcrumb={agencyCrumbs(agency, "在线申请")}>
      <h1>申请已提交</h1>
      {isAgain && (
        <p className="superseded" role="note">
          这份申请表此前已经提交，没有重复登记。另有事项要申请的，请重新打开申请表。
        </p>
      )}
      <CodeCard number={number} code={code} />
      <ReceiptForm number={number} code={code} />
      <UnhandledNote name={agency.name} unhandled={unhandled} />
      <h2>接下来</h2>
      <ol>
        <li>{agency.name}会按您留的电话或者邮箱与您确认收到申请；确认之日起计算答复期限。</li>
        <li>内容需要补充的，会通知您补正；请在通知的期限内在“查询进度”里补正。</li>
        <li>答复作出后，凭编号和查询码查看。</li>
      </ol>
      <p className="on-screen">
        <Link className="button secondary" to={followPath}>
          查询进度
        </Link>
      </p>
    </Page>
  );
}
