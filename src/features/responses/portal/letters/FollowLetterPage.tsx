import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import type { FieldError } from "#ui/form/field-error.ts";
import { NumberAndCode } from "#ui/form/NumberAndCode.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import type { LetterKey } from "../../intake/letter-door.ts";
import { followLetterPath, lettersPath } from "./paths.ts";

interface FollowLetterPageProps {
  readonly number: string;
  /** Why nothing is shown; the code never comes back. */
  readonly errors: readonly FieldError[];
  /** Of a demonstration: what can be looked at. */
  readonly shown: readonly (LetterKey & { readonly says: string })[];
}

/** 查询来信: asks for number and code. */
export function FollowLetterPage({ number, errors, shown }: FollowLetterPageProps) {
  const { href } = useSite();
  return (
    <Page
      title={errors.length > 0 ? "错误：查询来信" : "查询来信"}
      breadcrumb={[{ name: "来信选登", href: lettersPath }, { name: "查询来信" }]}
    >
      {errors.length > 0 && <ErrorSummary title="没有查到" errors={errors} />}
      <h1>查询来信</h1>
      <p className="lead">用写信时得到的编号和查询码，看办到哪一步、看答复、作评价。</p>
      <form className="card narrow" method="post" action={href(followLetterPath)} noValidate>
        <NumberAndCode number={number} example="信〔2026〕12号" errors={errors} />
        <button type="submit">查询</button>
      </form>
      <p className="hint">电话、人民网等渠道来的信，请向原来的渠道查询。</p>
      {shown.length > 0 && (
        <>
          <h2>演示用的来信</h2>
          <ul>
            {shown.map((one) => (
              <li key={one.code}>
                <form method="post" action={href(followLetterPath)}>
                  <input type="hidden" name="number" value={one.number} />
                  <input type="hidden" name="code" value={one.code} />
                  {one.says}：编号 {one.number}，查询码 {one.code}{" "}
                  <button type="submit" className="secondary">
                    查看
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
