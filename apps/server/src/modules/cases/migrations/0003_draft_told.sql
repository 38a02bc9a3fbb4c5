-- The owner of a draft is told before it goes: on which day, so that it happens once, and never goes untold.
ALTER TABLE cases."case" ADD COLUMN told_on date;
