from .billing import total as compute_total
from .ledger import Ledger
from .orders import place
