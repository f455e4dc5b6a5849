#!/usr/bin/env bash
# Posts one signed Formbricks webhook to the running host, as the survey tool would, and shows the task it led to on that customer.
# usage: local/send-feedback.sh [PORT]     needs bash, curl and openssl
set -euo pipefail

port=${1:-5080}
crm=http://127.0.0.1:$port/api/data/v9.2
webhook=http://127.0.0.1:$((port + 1))/api/webhooks/formbricks/demo-contact
secret=Y3hjcm0tbG9jYWwtZGVtby1zZWNyZXQ=

field() { grep -o "\"$1\":\"[^\"]*\"" | head -1 | cut -d'"' -f4; }

# A customer whom nothing is owed.
customer=$(curl -fsS "$crm/contacts?\$select=fullname,emailaddress1&\$filter=cx_openfollowups%20eq%200&\$orderby=emailaddress1&\$top=1")
email=$(field emailaddress1 <<<"$customer")
contact=$(field contactid <<<"$customer")

now=$(date +%s)
id=msg-$now-$RANDOM
body='{"event":"responseFinished","data":{"id":"'$id'","surveyId":"demo-contact","language":"en","data":{"recommend":2,"satisfied":2,"easy":3,"why":"I waited for an hour and nobody called back.","email":"'$email'"}}}'
key=$(printf %s "$secret" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
signature=$(printf %s "$id.$now.$body" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)

curl -fsS -o /dev/null -w 'webhook: %{http_code}\n' "$webhook" -H 'Content-Type: application/json' \
  -H "webhook-id: $id" -H "webhook-timestamp: $now" -H "webhook-signature: v1,$signature" --data-raw "$body"

# 202 says that the answer is safe in the queue; it is recorded a moment later.
for _ in $(seq 50); do
  task=$(curl -fsS "$crm/tasks?\$select=subject,scheduledend&\$filter=_regardingobjectid_value%20eq%20$contact%20and%20statecode%20eq%200")
  if grep -q '"subject"' <<<"$task"; then
    echo "task: $(field subject <<<"$task"), due $(field scheduledend <<<"$task")"
    echo "panel: http://127.0.0.1:$port/WebResources/cx_/pages/customer.html?id=$contact"
    exit 0
  fi
  sleep 0.2
done
echo "No task appeared within ten seconds; see what the host prints." >&2
exit 1
