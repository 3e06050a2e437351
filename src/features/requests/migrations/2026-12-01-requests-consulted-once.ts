/** Until when who was consulted may still answer is reckoned as the step of a case is: open cases are judged again after migrating. */
export const sql = `
update disclosure_request set calendar = '' where consulted is not null and replied_on is null;
`;
