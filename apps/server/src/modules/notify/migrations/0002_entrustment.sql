-- Both sides of an entrustment are told of it.
ALTER TABLE notify.notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notify.notice ADD CONSTRAINT notice_kind_check
  CHECK (kind IN ('draft-ending', 'correction-answered', 'entrustment'));
