import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import type { FieldError } from "#ui/form/field-error.ts";
import { NumberAndCode } from "#ui/form/NumberAndCode.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { FollowKey } from "../../intake/citizen-door.ts";
import { followPath, requestsPath } from "../paths.ts";

interface FollowPageProps {
  readonly number: string;
  /** Why nothing is shown; the code never comes back. */
  readonly errors: readonly FieldError[];
  /** Of a demonstration: what can be looked at. */
  readonly shown: readonly (FollowKey & { readonly says: string })[];
}

/** 查询进度: asks for number and code. */
export function FollowPage({ number, errors, shown }: FollowPageProps) {
  const { href } = useSite();
  return (
    <Page
      title={errors.length > 0 ? "错误：查询进度" : "查询进度"}
      breadcrumb={[{ name: "依申请公开", href: requestsPath }, { name: "查询进度" }]}
    >
      {errors.length > 0 && <ErrorSummary title="没有查到" errors={errors} />}
      <h1>查询进度</h1>
      <p className="lead">查看办理进度、补正、撤回、查看答复，都用提交申请时得到的编号和查询码。</p>
      <form className="card narrow" method="post" action={href(followPath)} noValidate>
        <NumberAndCode number={number} example="网〔2026〕12号" errors={errors} />
        <button type="submit" name="act" value="open">
          查询
        </button>
      </form>
      <p className="hint">
        丢失查询码的，请带身份证明到受理机关查询。当面、邮寄等提出的申请，请向受理机关询问。
      </p>
      {shown.length > 0 && <Demonstration shown={shown} />}
    </Page>
  );
}

function Demonstration({ shown }: Pick<FollowPageProps, "shown">) {
  const { href } = useSite();
  return (
    <>
      <h2>演示用的申请</h2>
      <ul>
        {shown.map(({ number, code, says }) => (
          <li key={code}>
            <form method="post" action={href(followPath)}>
              <input type="hidden" name="number" value={number} />
              <input type="hidden" name="code" value={code} />
              {says}：编号 {number}，查询码 {code}{" "}
              <button type="submit" name="act" value="open" className="secondary">
                查看
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
