class SoldOut(Exception):
    def to_json(self):
        reason = str(self)
        return {"error": reason}
