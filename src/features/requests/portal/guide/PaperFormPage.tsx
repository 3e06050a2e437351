import type { ReactNode } from "react";
import type { FoundAgency, PublicContact } from "#features/agencies/index.ts";
import { Page } from "#ui/page/Page.tsx";
import { deliveryWords, organisationWords, provisionWords } from "../../words/application-words.ts";
import { agencyCrumbs } from "../agency-crumbs.ts";

interface PaperFormPageProps {
  readonly agency: FoundAgency;
  readonly contact: PublicContact | undefined;
}

/** Boxes to tick; none is parted from its word where a line ends. */
const boxes = (words: readonly string[]) =>
  words.map((word) => (
    <span key={word} className="box">
      □ {word}
    </span>
  ));

/** The form on paper (申请表), to be printed and filled in by hand. */
export function PaperFormPage({ agency, contact }: PaperFormPageProps) {
  const { name } = agency;
  return (
    <Page title={`${name}政府信息公开申请表`} breadcrumb={agencyCrumbs(agency, "纸质申请表")}>
      <h1>政府信息公开申请表</h1>
      <p className="on-screen hint">
        用浏览器的“打印”打印本页，填写后当面提交或者邮寄；身份证明复印件附在表后。
      </p>
      <table className="paper-form">
        <tbody>
          <Row name="受理机关">{name}</Row>
          <Group name="公民" />
          <Row name="姓名" />
          <Row name="证件名称、号码" />
          <Group name="法人或者其他组织" />
          <Row name="名称" />
          <Row name="类型">{boxes(Object.values(organisationWords))}</Row>
          <Row name="统一社会信用代码" />
          <Row name="法定代表人、联系人" />
          <Group name="联系方式" />
          <Row name="联系电话" />
          <Row name="联系地址、邮政编码" />
          <Row name="电子邮箱（选填）" />
          <Group name="申请公开的政府信息" />
          <Row name="信息名称、文号" />
          <tr className="tall">
            <th scope="row">内容描述</th>
            <td />
          </tr>
          <Row name="提供形式">{boxes(Object.values(provisionWords))}</Row>
          <Row name="获取方式">{boxes(["邮寄", "自行领取", deliveryWords.mail])}</Row>
          <Row name="需要的帮助（选填）" />
          <Row name="申请人签名或者盖章、日期" />
        </tbody>
      </table>
      {contact?.address && (
        <p>
          提交地址：{contact.address}
          {contact.postcode && `（邮政编码 ${contact.postcode}）`}
          {contact.telephone && `；咨询电话：${contact.telephone}`}
        </p>
      )}
    </Page>
  );
}

function Group({ name }: { readonly name: string }) {
  return (
    <tr>
      <th scope="colgroup" colSpan={2}>
        {name}
      </th>
    </tr>
  );
}

function Row({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}
