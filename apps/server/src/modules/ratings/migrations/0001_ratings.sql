-- Ratings (好差评): one online matter, one rating. Staff have no query that leads from a rating to a person.
CREATE SCHEMA ratings;
GRANT USAGE ON SCHEMA ratings TO yimen_app;

CREATE TABLE ratings.rating (
  district text NOT NULL,
  case_id uuid NOT NULL,
  organ text NOT NULL,
  item_code text NOT NULL,
  grade smallint NOT NULL CHECK (grade BETWEEN 1 AND 5),
  tags text[] NOT NULL DEFAULT '{}',
  comment text NOT NULL DEFAULT '',
  rated_at timestamptz NOT NULL,
  PRIMARY KEY (district, case_id)
);
CREATE INDEX rating_organ ON ratings.rating (district, organ, rated_at);
SELECT platform.protect('ratings.rating', 'SELECT, INSERT');
