import { Button, Flex, Form, Select } from "antd";
import {
  administrators,
  type ReviewLevel,
  type Role,
  reviewLevels,
  roles,
} from "../../domain/roles.ts";
import { levelNames, roleNames } from "../../words/role-words.ts";

/** A role as it is typed. */
export interface TypedRole {
  readonly role: Role;
  readonly level?: ReviewLevel | null;
}

const working = roles.filter((role) => !administrators.has(role));

/** The roles of somebody in one agency: reviewers with their level. */
export function RoleFields() {
  return (
    <Form.List name="roles">
      {(fields, { add, remove }) => (
        <fieldset className="office-fieldset">
          <legend>角色</legend>
          {fields.map(({ key, name }, at) => (
            <Flex key={key} gap="small" align="start">
              <Form.Item name={[name, "role"]} rules={[{ required: true, message: "请选择角色" }]}>
                <Select
                  aria-label={`第 ${at + 1} 个角色`}
                  placeholder="选择角色"
                  className="office-wide"
                  options={working.map((role) => ({ value: role, label: roleNames[role] }))}
                />
              </Form.Item>
              <Level at={name} />
              <Button onClick={() => remove(name)}>去掉</Button>
            </Flex>
          ))}
          <Button onClick={() => add({})}>加一个角色</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function Level({ at }: { readonly at: number }) {
  const role = Form.useWatch(["roles", at, "role"]);
  if (role !== "reviewer") return null;
  return (
    <Form.Item name={["roles", at, "level"]} rules={[{ required: true, message: "请选择级次" }]}>
      <Select
        aria-label="审核级次"
        placeholder="级次"
        options={reviewLevels.map((level) => ({ value: level, label: levelNames[level] }))}
      />
    </Form.Item>
  );
}
