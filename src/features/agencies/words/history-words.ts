/** What happened to an agency, as its history names it. */
export const historyWords: Readonly<Record<string, string>> = {
  "agency.added": "添加",
  "agency.changed": "修改",
  "agency.renamed": "更名",
  "agency.ended": "撤销",
  "agency.contact-set": "联系方式",
  "agency.section-added": "添加科室",
  "agency.section-changed": "修改科室",
  "ledger.added": "台账导入，新增",
  "ledger.amended": "台账导入，修改",
};
