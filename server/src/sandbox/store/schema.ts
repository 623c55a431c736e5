/** Times are milliseconds since 1970 on the virtual clock; amounts are fen. */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS sandbox_value (name TEXT PRIMARY KEY, json TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS wechat_user (
  name TEXT PRIMARY KEY, openid TEXT NOT NULL UNIQUE, phone TEXT NOT NULL,
  visited_at INTEGER NOT NULL, traits TEXT NOT NULL DEFAULT '{}');
CREATE INDEX IF NOT EXISTS ix_user_phone ON wechat_user (phone);

CREATE TABLE IF NOT EXISTS one_time_code (
  code TEXT PRIMARY KEY, user_name TEXT NOT NULL, kind TEXT NOT NULL, created_at INTEGER NOT NULL, used_at INTEGER);

CREATE TABLE IF NOT EXISTS access_token (
  token TEXT PRIMARY KEY, kind TEXT NOT NULL, forced INTEGER NOT NULL, issued_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL, revoked INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS ix_token_kind ON access_token (kind, issued_at);

CREATE TABLE IF NOT EXISTS subscription (
  openid TEXT NOT NULL, template_id TEXT NOT NULL, remaining INTEGER NOT NULL CHECK (remaining >= 0),
  PRIMARY KEY (openid, template_id));

CREATE TABLE IF NOT EXISTS phone_message (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, recipient TEXT NOT NULL, at INTEGER NOT NULL, content TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS ix_message_recipient ON phone_message (kind, recipient, at);

CREATE TABLE IF NOT EXISTS media_check (
  trace_id TEXT PRIMARY KEY, openid TEXT NOT NULL, media_url TEXT NOT NULL, due_at INTEGER NOT NULL, done INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS ix_media_due ON media_check (done, due_at);
CREATE INDEX IF NOT EXISTS ix_media_url ON media_check (media_url);

CREATE TABLE IF NOT EXISTS transfer_bill (
  out_bill_no TEXT PRIMARY KEY, transfer_bill_no TEXT NOT NULL UNIQUE, openid TEXT NOT NULL, amount INTEGER NOT NULL,
  remark TEXT NOT NULL, perception TEXT NOT NULL, style TEXT NOT NULL, notify_url TEXT, parameters TEXT NOT NULL,
  state TEXT NOT NULL, fail_reason TEXT, doom TEXT, package_info TEXT NOT NULL, locked INTEGER NOT NULL,
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS ix_bill_openid ON transfer_bill (openid, created_at);
CREATE INDEX IF NOT EXISTS ix_bill_state ON transfer_bill (state, created_at);
CREATE INDEX IF NOT EXISTS ix_bill_created ON transfer_bill (created_at);

CREATE TABLE IF NOT EXISTS fund_flow (
  flow_no TEXT PRIMARY KEY, at INTEGER NOT NULL, transfer_bill_no TEXT NOT NULL, out_bill_no TEXT NOT NULL,
  direction TEXT NOT NULL, business TEXT NOT NULL, amount INTEGER NOT NULL, balance INTEGER NOT NULL, remark TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS ix_flow_at ON fund_flow (at);

CREATE TABLE IF NOT EXISTS statement_download (
  token TEXT PRIMARY KEY, csv TEXT NOT NULL, gzip INTEGER NOT NULL, expires_at INTEGER NOT NULL);

CREATE TABLE IF NOT EXISTS used_nonce (nonce TEXT PRIMARY KEY, seen_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS ix_nonce_seen ON used_nonce (seen_at);

CREATE TABLE IF NOT EXISTS delivery (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, url TEXT NOT NULL, message TEXT NOT NULL,
  state TEXT NOT NULL, tried INTEGER NOT NULL, due_at INTEGER NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS ix_delivery_due ON delivery (state, due_at);
CREATE INDEX IF NOT EXISTS ix_delivery_subject ON delivery (subject);

CREATE TABLE IF NOT EXISTS delivery_attempt (
  id INTEGER PRIMARY KEY, delivery_id TEXT NOT NULL, at INTEGER NOT NULL, status INTEGER, outcome TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS ix_attempt_delivery ON delivery_attempt (delivery_id);

CREATE TABLE IF NOT EXISTS recorded_request (
  id INTEGER PRIMARY KEY, at INTEGER NOT NULL, method TEXT NOT NULL, url TEXT NOT NULL, status INTEGER NOT NULL,
  verdict TEXT NOT NULL, body TEXT NOT NULL);
`;
