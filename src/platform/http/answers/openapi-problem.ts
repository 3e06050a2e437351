/** What documents of interfaces (OpenAPI) say of a refusal: the content of its answer. */
export const problemContent = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
};

/** RFC 9457. */
export const problemSchema = {
  type: "object",
  properties: {
    type: { type: "string" },
    title: { type: "string", description: "出了什么问题" },
    status: { type: "integer", description: "HTTP 状态码" },
    detail: { type: "string", description: "怎么办" },
  },
  required: ["type", "title", "status", "detail"],
};
