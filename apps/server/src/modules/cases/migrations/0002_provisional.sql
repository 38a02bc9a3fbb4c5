-- Due days that were reckoned before the calendar of their year was published: few, and looked through every day.
CREATE INDEX case_provisional ON cases."case" (district, id) WHERE provisional AND work_role IS NOT NULL;
