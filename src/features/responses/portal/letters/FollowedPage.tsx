import { Choices } from "#ui/form/Choices.tsx";
import { ErrorSummary } from "#ui/form/ErrorSummary.tsx";
import { Field } from "#ui/form/Field.tsx";
import { errorAt, type FieldError } from "#ui/form/field-error.ts";
import { Link } from "#ui/Link.tsx";
import { Page } from "#ui/page/Page.tsx";
import { useSite } from "#ui/site-context.ts";
import { DefinitionTable } from "#ui/tables/DefinitionTable.tsx";
import type { FollowedLetter, LetterKey } from "../../intake/letter-door.ts";
import { ratings } from "../../words/response-words.ts";
import { Paragraphs } from "../Paragraphs.tsx";
import { followLetterPath, letterPath, lettersPath, ratePath } from "./paths.ts";
import { letterStanding } from "./standing-words.ts";

interface FollowedPageProps {
  readonly followed: FollowedLetter;
  readonly opened: LetterKey;
  /** What was just done, or could not be. */
  readonly told?: string | undefined;
  readonly errors: readonly FieldError[];
}

/** A letter as its writer follows it: how it stands, the reply, and what they think of it. */
export function FollowedPage({ followed, opened, told, errors }: FollowedPageProps) {
  const { number, title, text, reply, repliedOn, publicId, rating, wantsPublic } = followed;
  return (
    <Page
      title={`${errors.length > 0 ? "错误：" : ""}来信 ${number}`}
      breadcrumb={[
        { name: "来信选登", href: lettersPath },
        { name: "查询来信", href: followLetterPath },
        { name: number },
      ]}
    >
      {errors.length > 0 && <ErrorSummary title="没有提交，请改正" errors={errors} />}
      <h1>来信 {number}</h1>
      {told && (
        <p className="superseded" role="status">
          {told}
        </p>
      )}
      <section className="standing" aria-label="现在的情况">
        {letterStanding(followed).map((says) => (
          <p key={says}>{says}</p>
        ))}
      </section>
      {reply !== null && (
        <>
          <h2>答复</h2>
          <p className="hint">
            {followed.handlerName} {repliedOn}
          </p>
          <Paragraphs text={reply} />
        </>
      )}
      {publicId !== null && (
        <p>
          隐去个人信息后已经公开：<Link to={letterPath(publicId)}>看公开的内容</Link>
        </p>
      )}
      {followed.state === "answered" && rating === null && (
        <RateForm opened={opened} errors={errors} />
      )}
      {rating !== null && <p>您的评价：{rating}。谢谢。</p>}
      <h2>来信</h2>
      <DefinitionTable
        name="来信"
        definitions={[
          { term: "标题", value: title, wide: true },
          { term: "写给", value: followed.agencyName, wide: true },
          { term: "收到", value: followed.receivedOn },
          { term: "同意公开", value: wantsPublic ? "是" : "否" },
        ]}
      />
      <Paragraphs text={text} />
    </Page>
  );
}

interface RateFormProps {
  readonly opened: LetterKey;
  readonly errors: readonly FieldError[];
}

function RateForm({ opened, errors }: RateFormProps) {
  const { href } = useSite();
  return (
    <form className="card narrow" method="post" action={href(ratePath)} noValidate>
      <h2>您对答复满意吗</h2>
      <input type="hidden" name="number" value={opened.number} />
      <input type="hidden" name="code" value={opened.code} />
      <Choices
        name="rating"
        label="评价（必选，只能评一次）"
        options={Object.fromEntries(ratings.map((one) => [one, one]))}
        chosen=""
        errors={errors}
      />
      <Field name="says" label="想说的话" error={errorAt(errors, "says")}>
        {(input) => <textarea {...input} rows={3} maxLength={300} />}
      </Field>
      <button type="submit">提交评价</button>
    </form>
  );
}
