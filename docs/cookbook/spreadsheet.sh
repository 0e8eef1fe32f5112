# One row a party, one column a summit.
npx nss matrix --csv > matrix.csv
head -4 matrix.csv

# One row a person, with the office that was held on that day.
npx nss export participations_heads --format csv > heads.csv
head -4 heads.csv
