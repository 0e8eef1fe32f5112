/** The same five questions over the NDJSON files, where lists and objects stand in the records. */
export const NESTED: Readonly<Record<string, string>> = {
  'Who came to which summit?': `
    SELECT summit,
           count(*) FILTER (WHERE party LIKE 'state:%') AS states,
           count(*) FILTER (WHERE party LIKE 'org:%') AS organizations
    FROM 'ndjson/participations.ndjson' WHERE outcome = 'present' GROUP BY summit ORDER BY summit`,
  'At which rank were they led?': `
    SELECT summit, head.capacity.rank AS rank, count(*) AS heads
    FROM (SELECT summit, unnest(heads) AS head FROM 'ndjson/participations.ndjson')
    GROUP BY summit, rank ORDER BY summit, rank`,
  'Who came to all of them?': `
    SELECT p.party, n.name
    FROM 'ndjson/participations.ndjson' AS p
    JOIN (SELECT id, name FROM 'ndjson/states.ndjson' UNION ALL SELECT id, name FROM 'ndjson/organizations.ndjson') AS n
      ON n.id = p.party
    WHERE p.outcome = 'present' GROUP BY p.party, n.name
    HAVING count(DISTINCT p.summit) = (SELECT count(*) FROM 'ndjson/summits.ndjson')
    ORDER BY p.party`,
  'Which reasons were given for staying away, and by whom?': `
    SELECT n.name, x.code, count(*) AS times
    FROM (
      SELECT reason.claimant, reason.code FROM (SELECT unnest(reasons) AS reason FROM 'ndjson/participations.ndjson')
      UNION ALL
      SELECT reason.claimant, reason.code
      FROM (SELECT unnest(leaderAbsent.reasons) AS reason FROM 'ndjson/participations.ndjson')
    ) AS x
    JOIN (SELECT id, name FROM 'ndjson/people.ndjson'
          UNION ALL SELECT id, name FROM 'ndjson/organizations.ndjson'
          UNION ALL SELECT id, name FROM 'ndjson/states.ndjson') AS n ON n.id = x.claimant
    GROUP BY n.name, x.code ORDER BY n.name, x.code`,
  'What was promised, and what reported as done, on which theme?': `
    SELECT t.name,
           count(*) FILTER (WHERE c.kind = 'pledge') AS pledges,
           count(*) FILTER (WHERE c.kind = 'deed') AS deeds
    FROM 'ndjson/commitments.ndjson' AS c JOIN 'ndjson/topics.ndjson' AS t ON t.id = c.theme
    GROUP BY t.name ORDER BY t.name`,
}
