-- Words for searching: no case, no Vietnamese marks, and the signs that would glue words into one (`Q.7`, `nghe/nhin`)
-- as spaces. Immutable and free of extensions, so any PostgreSQL 15-18 can index it, whatever its locale.
create function nd_fold(value text) returns text
language sql immutable strict parallel safe
return lower(translate(normalize(value, NFD), U&'đĐðÐ/.-_@:+&<~\0301\0300\0323\0309\0303\0302\031B\0306\0308\0327', 'dddd          '));
