npx nss validate records/*.json
echo "exit code $?"
