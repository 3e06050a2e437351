export const rowWords = {
  noDay: { code: "required", message: "公开属性是主动公开，“公开日期”不能为空，请补填。" },
  dayOfOthers: {
    code: "contradiction",
    message: "公开属性不是主动公开，不应填“公开日期”；请清空，或者改公开属性。",
  },
  noCreation: {
    code: "required",
    message: "公开属性不是主动公开，“形成日期”不能为空（与标题一起认这一条），请补填。",
  },
  reasonWithoutDay: {
    code: "contradiction",
    message: "填了“撤销原因”，没有“撤销日期”；请补填，或者清空撤销原因。",
  },
  withdrawnBefore: {
    code: "contradiction",
    message: "“撤销日期”早于“公开日期”，请核对。",
  },
  newCategory: (category: string) => ({
    code: "new-category",
    message: `“${category}”是本机关第一次出现的类别；如果是写法不同，请改成原来的写法。`,
  }),
  foreignNumber: (number: string) => ({
    code: "foreign-number",
    message: `索引号“${number}”与本机关的索引号规则不同；照样存入，不再发给别的信息。`,
  }),
  unknownInterpreted: (reference: string) => ({
    code: "unknown-reference",
    message: `还没有文号或者索引号为“${reference}”的信息；照样存入，以后登记了会自动对上。`,
  }),
} as const;
