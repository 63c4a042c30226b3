from app.billing.core import total
