-- Keys to tables that did not exist yet.
ALTER TABLE messages ADD FOREIGN KEY (reply_post) REFERENCES posts (id) {later};
ALTER TABLE messages ADD FOREIGN KEY (reply_case) REFERENCES cases (id) {later};
ALTER TABLE messages ADD FOREIGN KEY (edition) REFERENCES editions (id) {later};
ALTER TABLE posts ADD FOREIGN KEY (case_id) REFERENCES cases (id) {later};
