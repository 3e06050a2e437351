/** The number of what somebody sent, and the code that is shown here alone. */
export function CodeCard({ number, code }: { readonly number: string; readonly code: string }) {
  return (
    <>
      <dl className="code-card">
        <dt>编号</dt>
        <dd>{number}</dd>
        <dt>查询码</dt>
        <dd className="code">{code}</dd>
      </dl>
      <p>
        <strong>请现在就抄下或者打印编号和查询码。</strong>
        查询码只在这里显示一次，机关也查不到。查询码里没有字母 I、L、O、U，看到的都是数字 1 和 0。
      </p>
    </>
  );
}
