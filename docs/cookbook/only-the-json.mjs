import summits from '@nuclear-security-summits/data/summits.json' with { type: 'json' }

for (const { id, name, dates } of summits) console.log(id, name, dates.start)
