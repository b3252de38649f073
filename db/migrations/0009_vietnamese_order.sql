-- Names in the order of Vietnamese, numbers in them by what they count (ICU, as PostgreSQL is built everywhere it is packaged).
create collation if not exists vietnamese (provider = icu, locale = 'vi-u-kn-true');
