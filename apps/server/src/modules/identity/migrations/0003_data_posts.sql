-- Two more posts: the data steward of a department (数据专员) and the data coordinator of the office (数据统筹).
ALTER TABLE identity.post DROP CONSTRAINT post_role_check;
ALTER TABLE identity.post ADD CONSTRAINT post_role_check CHECK (role IN ('clerk', 'reviewer', 'decider',
  'catalogue-editor', 'data-steward', 'data-coordinator', 'director', 'system-administrator',
  'security-administrator', 'audit-administrator'));
