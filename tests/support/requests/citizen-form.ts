/** The smallest picture: one white point. */
export const onePoint = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==",
  "base64",
);

/** A citizen's form, whole. */
export const wholeForm = {
  as: "citizen",
  title: "城东片区征地补偿方案",
  reference: "",
  description: "二〇二四年的补偿标准",
  name: "欧阳测试",
  documentKind: "identityCard",
  documentNumber: "110101199003071233",
  phone: "13912345678",
  address: "柳林镇某路 9 号",
  mail: "",
  provision: "electronic",
  delivery: "online",
} as const;
